namespace ScoringPlatform.GraphQL.Bench;

/// <summary>A row of demonstration data with more columns than are asked for.</summary>
public sealed class Book
{
    public int Id { get; set; }

    public required string Title { get; set; }

    public int Year { get; set; }

    public required string Shelf { get; set; }

    public required string Abstract { get; set; }
}
