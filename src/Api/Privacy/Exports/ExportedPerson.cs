namespace ScoringPlatform.Api.Privacy.Exports;

/// <summary>Whose data is asked for: one person, by the records that are the person's.</summary>
/// <param name="ApplicantId">The person as an applicant.</param>
/// <param name="ExpertId">The person as an expert.</param>
/// <param name="AccountId">The person's account, where it stands for neither: an officer's, an employer's, an auditor's.</param>
public sealed record ExportedPerson(int? ApplicantId, int? ExpertId, int? AccountId);
