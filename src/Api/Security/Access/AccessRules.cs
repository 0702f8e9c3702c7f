using static ScoringPlatform.Api.Security.Roles;

namespace ScoringPlatform.Api.Security.Access;

/// <summary>
/// Who may see what, type by type: the one list that a reviewer reads. Root fields name their roles themselves by
/// <c>[Authorize]</c>, and so do fields that are for fewer than their type. Pages, payloads and errors hold what their fields
/// lead to. A type that is not listed is nobody's: the schema is then not put together.
/// </summary>
internal static class AccessRules
{
    private static readonly string[] SignedIn = [];
    private static readonly string[] DossierReaders = [Applicant, Authority, Employer, Expert, Officer];
    private static readonly string[] RoundReaders = [Auditor, Authority, Expert, KeyHolder, Officer];
    private static readonly string[] StatisticsReaders = [Analyst, Authority, Officer];
    private static readonly string[] CommitteeReaders = [Admin, Auditor, Authority, Officer];

    /// <summary>Who sees every record of a kind; the others see the own ones.</summary>
    private static readonly Dictionary<Resource, string[]> Everything = new()
    {
        [Resource.Person] = [Authority, Officer, PrivacyOfficer],
        [Resource.Dossier] = [Authority, Officer],
        [Resource.Assignment] = [Officer],
        [Resource.Ballot] = [Officer],
        [Resource.Round] = [Auditor, Authority, KeyHolder, Officer],
    };

    private static readonly Dictionary<string, AccessRule> ByName = new(StringComparer.Ordinal);

    static AccessRules()
    {
        AddPublished();
        AddPeople();
        AddDossiers();
        AddReview();
        AddVotes();
        AddStatistics();
    }

    /// <summary>The rules by type, or by <c>Type.field</c> where a field differs from its type.</summary>
    public static IReadOnlyDictionary<string, AccessRule> All => ByName;

    /// <summary>The rule of a field; null where there is none.</summary>
    public static AccessRule? Find(string type, string field) =>
        ByName.GetValueOrDefault($"{type}.{field}") ?? ByName.GetValueOrDefault(type);

    /// <summary>Whether a role of the caller's sees every record of the kind.</summary>
    public static bool SeesAll(this Caller caller, Resource resource) => caller.IsInAny(Everything[resource]);

    /// <summary>What the engine asks of callers of a field.</summary>
    public static AuthorizeAttribute? Requirement(string type, string field) => Find(type, field) switch
    {
        null => null,
        { Roles.Count: 0 } => new AuthorizeAttribute(),
        var rule => new AuthorizeAttribute { Roles = [.. rule.Roles] },
    };

    private static void AddPublished()
    {
        // Nodes are looked up by those who may see their type.
        Add(Resource.Open, SignedIn, "Query.node", "Query.nodes");
        Add(Resource.Open, SignedIn, "Criterion", "Standard", "Explanation", "LocalizedText");
        Add(Resource.Open, SignedIn, "StandardSpecialty", "StandardKind", "StandardJudgement");
        Add(Resource.Open, SignedIn, "ReviewCycle", "CycleParameters", "Fraction", "RoleWeights", "RubricItem");
        Add(Resource.Open, SignedIn, "PublicNotice", "NoticeEntry");

        // The verdict on a dossier that the caller gives, which nobody keeps; of a stored one see Application.eligibility.
        Add(Resource.Open, SignedIn, "DossierEvaluation", "DossierProblem", "EligibilityEvaluation", "CriterionFinding", "IgnoredRecord");
    }

    private static void AddPeople()
    {
        Add(Resource.Role, [Admin, Auditor, PrivacyOfficer], "Account", "AccountLink");
        Add(Resource.Person, [.. DossierReaders, PrivacyOfficer], "Applicant");
        Add(Resource.Role, [.. DossierReaders, Admin, Auditor, PrivacyOfficer], "Employer");

        // Ballots and recommendations are named; applicants learn the names of those who recommend them, and no more of them.
        Add(Resource.Role, [.. DossierReaders, Admin, Auditor, PrivacyOfficer], "Expert");
        Add(Resource.Role, [Admin, Auditor, Authority, Expert, Officer, PrivacyOfficer], "Expert.available", "Expert.termFrom", "Expert.termUntil");
        Add(Resource.Role, [PrivacyOfficer], "RevealedIdNumber", "ErasurePlan", "ErasureResult", "ErasedCount", "ErasedKind", "KeptRecord");
        Add(Resource.Own, SignedIn, "PersonalDataExport");
        Add(Resource.Role, [Admin, Auditor, PrivacyOfficer], "PlannedErasure");
        Add(Resource.Role, [Admin, Officer], "ExpertAbsence");
        Add(Resource.Role, [Officer], "ExpertTie");
        Add(Resource.Role, CommitteeReaders, "CommitteeMember", "Panel", "PanelMember");
        Add(Resource.Role, [Admin, Officer], "CompositionProblem");
    }

    private static void AddDossiers()
    {
        Add(Resource.Dossier, DossierReaders, "Application", "ApplicationEvent", "Achievement", "Degree", "HeldTitle", "PersonFinding");
        Add(Resource.Dossier, DossierReaders, "Recommendation", "RecommendationCount", "CountedRecommendation", "Consent");
        Add(Resource.Own, [Expert], "Recommendable");
        Add(Resource.Dossier, DossierReaders, "Outcome");
        Add(Resource.Dossier, [Applicant, Authority, Officer], "Objection");
        Add(Resource.Role, [Officer], "EligibilityCounts", "DossierImport", "DossierImportProblem");
        Add(Resource.Role, [Auditor, Authority, Officer], "ApplicationStateCount", "CycleStep");
    }

    private static void AddReview()
    {
        Add(Resource.Assignment, [Expert, Officer], "Assignment", "AssignmentSummary");
        Add(Resource.Role, [Officer], "AssignExpertsResult", "ApplicationShortage", "ExclusionCount", "ExpertLoad");
        Add(Resource.Ballot, [Expert, Officer], "Ballot", "BallotScore", "BallotProblem");
        Add(Resource.Role, [Officer], "ApplicationScoring", "ScoredTotal", "ScoreRank", "LeftOutBallot");
        Add(Resource.Role, [Analyst, Officer], "LevelScoring", "ExpertAgreement", "SeverityOfExpert");
        Add(Resource.Role, [Auditor, Authority, Officer], "ExpertDraw", "DrawQuota", "DrawCandidate", "DrawVerificationResult", "DrawDifferenceText");
    }

    private static void AddVotes()
    {
        Add(Resource.Round, RoundReaders, "VotingRound", "RoundItem", "RoundItemDecision", "RoundKeyHolder", "VotingProgress");
        Add(Resource.Round, RoundReaders, "RoundVerification", "RoundFinding");
        Add(Resource.Round, [Auditor, Authority, Officer], "RollEntry");
        Add(Resource.Round, [Authority, Expert, Officer], "PublishedVote", "SpoiledSlip");
        Add(Resource.Own, [Expert], "CastReceipt", "CastVote", "MyBallotPaper", "MyTracker");
        Add(Resource.Own, [KeyHolder], "MyKeyShare");
        Add(Resource.Role, [Auditor, Authority, KeyHolder, Officer], "KeyHolder");
        Add(Resource.Role, [Auditor, Authority, Officer], "CapTie");
        Add(Resource.Role, [Auditor], "AuditEntry", "AuditVerification", "AuditFault");
    }

    private static void AddStatistics()
    {
        Add(Resource.File, [.. StatisticsReaders, Auditor], "File");
        Add(Resource.Role, StatisticsReaders, "Job", "JobLogEntry");
        Add(Resource.Cells, StatisticsReaders, "AnnualStatistics", "ReportGroup", "RateChange", "FunnelStep", "SpanFigures");
        Add(Resource.Cells, StatisticsReaders, "PassRates", "StageCounts", "Rate", "Proportion", "WilsonInterval", "Quartiles");
        Add(Resource.Cells, StatisticsReaders, "CriteriaFigures", "CriterionRow", "BlockRow", "MetCountRow");
        Add(Resource.Cells, StatisticsReaders, "ExpertFigures", "ExpertRow", "AgreementResult");
        Add(Resource.Cells, StatisticsReaders, "RecommendationFigures", "RecommendationRow", "RecommendationOutcomeRow");
        Add(Resource.Cells, StatisticsReaders, "VoteFigures", "MarginRow", "ObjectionFigures");
    }

    private static void Add(Resource resource, IEnumerable<string> roles, params ReadOnlySpan<string> names)
    {
        var rule = new AccessRule(resource, [.. roles.Order(StringComparer.Ordinal)]);
        foreach (var name in names)
        {
            ByName.Add(name, rule);
        }
    }
}
