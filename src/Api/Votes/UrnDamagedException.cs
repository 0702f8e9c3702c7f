namespace ScoringPlatform.Api.Votes;

/// <summary>What is stored contradicts the counts or the certificate: nothing is announced.</summary>
public sealed class UrnDamagedException(string finding) : DomainException("URN_DAMAGED", $"The urn does not agree with its records: {finding}");
