/** Sets a citation as it stands in a list of references: in APA, Chicago or MLA style. */
package passage.export.citation;
