namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>The merged fields above a set, for the message.</summary>
internal sealed record OverlapPath(string Name, OverlapPath? Above);
