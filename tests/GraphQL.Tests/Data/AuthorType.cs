using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.GraphQL.Tests.Data;

/// <summary>A field that is computed from a column which must then be read.</summary>
[ObjectType<Author>]
public static class AuthorType
{
    public static string GetOrigin([Parent(requires: nameof(Author.Country))] Author author) => author.Country ?? "unknown";
}
