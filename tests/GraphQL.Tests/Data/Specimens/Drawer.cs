namespace ScoringPlatform.GraphQL.Tests.Data.Specimens;

/// <summary>Where a specimen lies, if it lies anywhere.</summary>
public sealed class Drawer
{
    public int Id { get; set; }

    public int Number { get; set; }

    public string? Room { get; set; }

    public DateOnly Made { get; set; }
}
