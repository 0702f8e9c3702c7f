namespace ScoringPlatform.GraphQL.Tests.Data;

/// <summary>Stored as text, so that its order in the database is not that of its numbers.</summary>
public enum Genre
{
    Novel,
    Essay,
    ShortStory,
}
