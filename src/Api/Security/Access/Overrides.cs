namespace ScoringPlatform.Api.Security.Access;

/// <summary>
/// Mutations by which a person sets aside what the rules, a machine or another person had decided. Each takes a reason that
/// is not empty, and its audit entry carries it.
/// </summary>
internal static class Overrides
{
    /// <summary>The mutations, each with the input field that holds the reason.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["grantRole"] = "reason",
        ["revokeRole"] = "reason",
        ["linkAccount"] = "reason",
        ["disableAccount"] = "reason",
        ["enableAccount"] = "reason",
        ["returnApplication"] = "reason",
        ["orderRecusal"] = "reason",
        ["returnBallot"] = "reason",
        ["dissolvePanel"] = "reason",
        ["confirmFinding"] = "reason",
        ["ruleOnDegree"] = "reason",
        ["ruleBenefit"] = "reason",
        ["ruleLeadingLevel"] = "reason",
        ["recordExpertTie"] = "note",
        ["removeExpertTie"] = "reason",
        ["drawExperts"] = "purpose",
        ["requestRecheck"] = "reason",
        ["recordObjection"] = "text",
        ["handleObjection"] = "handling",
        ["decideTie"] = "reason",
        ["giveConsent"] = "documentNumber",
        ["revealIdNumber"] = "reason",
        ["exportPersonalData"] = "reason",
        ["eraseAccount"] = "reason",
        ["eraseApplicant"] = "reason",
        ["eraseExpert"] = "reason",
        ["runRetention"] = "reason",
        ["withdrawRecommendation"] = "reason",
        ["retireKeyHolder"] = "reason",
    };
}
