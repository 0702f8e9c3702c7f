namespace ScoringPlatform.Api.Accounts;

/// <summary>A person or employer that an account stands for.</summary>
/// <param name="Role">EXPERT, APPLICANT or EMPLOYER.</param>
/// <param name="Code">The expert's or employer's number; of an applicant the masked identity number, null when it was erased.</param>
public sealed record AccountLink(string Role, string? Code);
