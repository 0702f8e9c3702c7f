namespace ScoringPlatform.Api.Assignments;

/// <summary>An expert, as far as one can be tied to an application.</summary>
internal sealed record TiedExpert(int Id, int? EmployerId, string? IdNumberHash);
