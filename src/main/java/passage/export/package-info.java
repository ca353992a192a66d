/** Carries out one request for a picture. Knows no threads and no windows. */
package passage.export;
