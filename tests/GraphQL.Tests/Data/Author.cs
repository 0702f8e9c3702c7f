namespace ScoringPlatform.GraphQL.Tests.Data;

/// <summary>Writes books.</summary>
public sealed class Author
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string? Country { get; set; }

    public List<Book> Books { get; set; } = [];
}
