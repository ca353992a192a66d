package passage.date;

/** From one date to another, written with a slash; either may be open or unknown. */
record Interval(Span span) implements EdtfDate {

    static final String OPEN = "..";

    @Override
    public String edtf() {
        return text(span.from()) + "/" + text(span.to());
    }

    private static String text(Endpoint endpoint) {
        return switch (endpoint) {
            case Endpoint.Known(SingleDate date) -> date.edtf();
            case Endpoint.Missing.OPEN -> OPEN;
            case Endpoint.Missing.UNKNOWN -> "";
        };
    }

    @Override
    public DayRange start() {
        return span.start();
    }

    @Override
    public DayRange end() {
        return span.end();
    }

    @Override
    public DayRange range() {
        return span.range();
    }

    @Override
    public Precision precision() {
        return Precision.INTERVAL;
    }

    @Override
    public boolean approximate() {
        return span.dates().stream().anyMatch(EdtfDate::approximate);
    }

    @Override
    public boolean approximateStart() {
        return span.from() instanceof Endpoint.Known(SingleDate date) && date.approximate();
    }

    @Override
    public boolean approximateEnd() {
        return span.to() instanceof Endpoint.Known(SingleDate date) && date.approximate();
    }

    @Override
    public boolean uncertain() {
        return span.dates().stream().anyMatch(EdtfDate::uncertain);
    }

    @Override
    public boolean unspecified() {
        return span.dates().stream().anyMatch(EdtfDate::unspecified);
    }

    @Override
    public boolean openStart() {
        return span.openStart();
    }

    @Override
    public boolean openEnd() {
        return span.openEnd();
    }
}
