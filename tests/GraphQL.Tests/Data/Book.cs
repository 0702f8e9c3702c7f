using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.GraphQL.Tests.Data;

/// <summary>One column of each kind that can be a key of an order.</summary>
public sealed class Book
{
    public int Id { get; set; }

    public string Title { get; set; } = "";

    public string? Subtitle { get; set; }

    public int? Year { get; set; }

    public double Price { get; set; }

    public bool IsInPrint { get; set; }

    public Genre Genre { get; set; }

    public Points Score { get; set; }

    public DateTime AddedAt { get; set; }

    public DateOnly? BorrowedOn { get; set; }

    /// <summary>Hidden, so that filters and sort inputs must not show it either unless they name it.</summary>
    [GraphQLIgnore]
    public Guid Shelf { get; set; }

    [IsProjected(true)]
    public int AuthorId { get; set; }

    public Author? Author { get; set; }
}
