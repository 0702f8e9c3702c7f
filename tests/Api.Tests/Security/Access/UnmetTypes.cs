namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>Types that nothing of <see cref="AccessYear"/> leads some role to, each with the reason.</summary>
internal static class UnmetTypes
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ApplicationShortage"] = "of a pool that is too small: AssignmentServiceTests",
        ["AuditFault"] = "of a log that was changed: AuditVerifierTests",
        ["CapTie"] = "of a vote with a tie across the cap: NoticePathTests",
        ["CountedRecommendation"] = "of an exceptional application: RecommendationServiceTests",
        ["CriterionFinding"] = "for these roles of a dossier that they give themselves: WhatIfTests",
        ["DrawDifferenceText"] = "of a draw that was changed: DrawServiceTests",
        ["EligibilityEvaluation"] = "for these roles of a dossier that they give themselves: WhatIfTests",
        ["ExclusionCount"] = "of a pool that is too small: AssignmentServiceTests",
        ["File"] = "for this role of minutes: StoredFileAccessTests",
        ["HeldTitle"] = "of an application whose person holds a title: OwnDossierTests",
        ["IgnoredRecord"] = "of a record that the rules leave out: WhatIfTests",
        ["LeftOutBallot"] = "of a ballot that the method leaves out: ScoringAnalysisTests",
        ["MetCountRow"] = "of a year with criteria that are chosen from many: Reports.Tests",
        ["MyKeyShare"] = "of a round of three key holders: KeyShareServiceTests",
        ["NoticeEntry"] = "of a year on public notice: NoticePathTests",
        ["PublicNotice"] = "of a year on public notice: NoticePathTests",
        ["RateChange"] = "of a year that follows another: Api.Tests/Statistics",
        ["Recommendable"] = "of a year that takes applications: Api.Tests/Recommendations",
        ["RecommendationCount"] = "of an exceptional application: RecommendationServiceTests",
        ["ReportGroup"] = "of statistics by a dimension, which no required argument asks for: Api.Tests/Statistics",
        ["RoundFinding"] = "of a round that was changed: TamperTests",
        ["RoundKeyHolder"] = "of a round of three key holders: KeyShareServiceTests",
        ["SpoiledSlip"] = "of a slip that holds no choice: SealedElectionTests",
    };
}
