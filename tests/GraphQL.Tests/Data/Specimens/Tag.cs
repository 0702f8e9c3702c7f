using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.GraphQL.Tests.Data.Specimens;

/// <summary>One of a specimen's tags.</summary>
public sealed class Tag
{
    public int Id { get; set; }

    public string? Word { get; set; }

    public int Rank { get; set; }

    [GraphQLIgnore]
    public int SpecimenId { get; set; }
}
