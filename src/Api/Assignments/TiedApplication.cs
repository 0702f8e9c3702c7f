namespace ScoringPlatform.Api.Assignments;

/// <summary>An application, as far as it can tie an expert.</summary>
internal sealed record TiedApplication(int Id, int ApplicantId, int? EmployerId, string? IdNumberHash);
