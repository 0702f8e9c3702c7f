using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Privacy.Numbers;

/// <summary>An identity number in clear.</summary>
/// <param name="ApplicantId">Whose it is.</param>
/// <param name="IdNumber">All 18 characters.</param>
/// <param name="RemainingThisHour">How many more the account may have shown within the hour.</param>
public sealed record RevealedIdNumber([property: ID<Applicant>] int ApplicantId, string IdNumber, int RemainingThisHour);
