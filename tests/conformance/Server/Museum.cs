namespace ScoringPlatform.Conformance.Server;

/// <summary>Demonstration data.</summary>
public static class Museum
{
    public static DateTimeOffset Opening { get; } = new(2020, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public static IReadOnlyList<Painter> Painters { get; } = [.. Enumerable.Range(1, 4).Select(i => new Painter(i, $"Painter {i}", i / 4.0))];

    public static IReadOnlyList<Visitor> Visitors { get; } = [.. Enumerable.Range(1, 3).Select(i => new Visitor(i, $"Visitor {i}"))];

    public static IReadOnlyList<Work> Works { get; } =
        [.. Enumerable.Range(1, 12).Select(i => new Work(i, $"Work {i}", (Phase)(i % 3), 1 + (i % 4), i * 1.25m))];
}
