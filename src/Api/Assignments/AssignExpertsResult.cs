namespace ScoringPlatform.Api.Assignments;

/// <summary>What an assignment run did.</summary>
/// <param name="Assigned">How many assignments were made.</param>
/// <param name="ApplicationsShort">How many applications have fewer candidates than they need.</param>
public sealed record AssignExpertsResult(int Assigned, int ApplicationsShort);
