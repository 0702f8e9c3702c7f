namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>One year for all classes that only ask it, or are refused.</summary>
[CollectionDefinition(Name)]
public sealed class AccessYearCollection : ICollectionFixture<AccessYear>
{
    public const string Name = "A year with a record of every kind";
}
