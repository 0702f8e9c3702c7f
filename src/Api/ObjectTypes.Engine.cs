// Declares the hook that Hot Chocolate's source generator declares for each object type; the project's own engine calls it
// by reflection (build property UpstreamPackages is not true).
#pragma warning disable IDE0161

namespace ScoringPlatform.Api.Accounts
{
    public static partial class AccountType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.People.Account> descriptor);
    }
}

namespace ScoringPlatform.Api.Applicants
{
    public static partial class ApplicantType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.People.Applicant> descriptor);
    }
}

namespace ScoringPlatform.Api.Applications
{
    public static partial class AchievementType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Applications.AchievementRecord> descriptor);
    }

    public static partial class ApplicationEventType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Applications.ApplicationEvent> descriptor);
    }

    public static partial class ApplicationType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Applications.Application> descriptor);
    }

    public static partial class DegreeType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Applications.DegreeRecord> descriptor);
    }

    public static partial class HeldTitleType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Applications.HeldTitleRecord> descriptor);
    }

    public static partial class PersonFindingType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Applications.FindingRecord> descriptor);
    }
}

namespace ScoringPlatform.Api.Assignments
{
    public static partial class AssignmentType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Ballots.Assignment> descriptor);
    }
}

namespace ScoringPlatform.Api.Audit
{
    public static partial class AuditEntryType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Audit.AuditEntry> descriptor);
    }
}

namespace ScoringPlatform.Api.Ballots
{
    public static partial class BallotScoreType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Ballots.BallotScore> descriptor);
    }

    public static partial class BallotType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Ballots.Ballot> descriptor);
    }
}

namespace ScoringPlatform.Api.Criteria
{
    public static partial class CriterionType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Standards.Criterion> descriptor);
    }

    public static partial class StandardType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Standards.Standard> descriptor);
    }
}

namespace ScoringPlatform.Api.Cycles
{
    public static partial class CommitteeMemberType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.People.CommitteeMember> descriptor);
    }

    public static partial class FractionType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Scoring.Cycles.Fraction> descriptor);
    }

    public static partial class PanelMemberType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Panels.PanelMember> descriptor);
    }

    public static partial class PanelType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Panels.Panel> descriptor);
    }

    public static partial class ReviewCycleType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Cycles.ReviewCycle> descriptor);
    }

    public static partial class RoleWeightsType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Scoring.Cycles.RoleWeights> descriptor);
    }

    public static partial class RubricItemType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Cycles.RubricItem> descriptor);
    }
}

namespace ScoringPlatform.Api.Eligibility
{
    public static partial class CriterionFindingType
    {
        static partial void Configure(IObjectTypeDescriptor<FindingInStandard> descriptor);
    }

    public static partial class EligibilityEvaluationType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Eligibility.EligibilityEvaluation> descriptor);
    }

    public static partial class SentenceType
    {
        static partial void Configure(IObjectTypeDescriptor<Sentence> descriptor);
    }
}

namespace ScoringPlatform.Api.Employers
{
    public static partial class EmployerType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.People.Employer> descriptor);
    }
}

namespace ScoringPlatform.Api.Draws
{
    public static partial class DrawCandidateType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Draws.DrawCandidate> descriptor);
    }

    public static partial class DrawQuotaType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Draws.DrawQuota> descriptor);
    }

    public static partial class ExpertDrawType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Draws.ExpertDraw> descriptor);
    }
}

namespace ScoringPlatform.Api.Experts
{
    public static partial class ExpertAbsenceType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.People.ExpertAbsence> descriptor);
    }

    public static partial class ExpertTieType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.People.ExpertTie> descriptor);
    }

    public static partial class ExpertType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.People.Expert> descriptor);
    }
}

namespace ScoringPlatform.Api.Import.Uploads
{
    public static partial class DossierUploadType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Jobs.DossierUpload> descriptor);
    }
}

namespace ScoringPlatform.Api.Jobs
{
    public static partial class JobLogEntryType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Jobs.JobLogEntry> descriptor);
    }

    public static partial class JobType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Jobs.JobRecord> descriptor);
    }
}

namespace ScoringPlatform.Api.Outcomes
{
    public static partial class CapTieType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Scoring.Votes.CapResult> descriptor);
    }

    public static partial class ObjectionType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Outcomes.Objection> descriptor);
    }

    public static partial class OutcomeType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Outcomes.Outcome> descriptor);
    }
}

namespace ScoringPlatform.Api.Recommendations
{
    public static partial class ConsentType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Recommendations.AuthorityConsent> descriptor);
    }

    public static partial class RecommendationType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Recommendations.Recommendation> descriptor);
    }
}

namespace ScoringPlatform.Api.Statistics
{
    public static partial class PassRatesType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Scoring.Statistics.PassRates> descriptor);
    }

    public static partial class StageFiguresType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Scoring.Statistics.StageFigures> descriptor);
    }
}

namespace ScoringPlatform.Api.Votes
{
    public static partial class PublishedVoteType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Votes.PublishedVote> descriptor);
    }

    public static partial class RollEntryType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Votes.RollEntry> descriptor);
    }

    public static partial class RoundFindingType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Scoring.Votes.RoundFinding> descriptor);
    }

    public static partial class RoundItemType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Votes.RoundItem> descriptor);
    }

    public static partial class RoundVerificationType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Scoring.Votes.RoundVerification> descriptor);
    }

    public static partial class SpoiledSlipType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Votes.SpoiledSlipRecord> descriptor);
    }

    public static partial class VotingRoundType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Votes.VotingRound> descriptor);
    }
}

namespace ScoringPlatform.Api.Votes.KeyHolders
{
    public static partial class KeyHolderType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Votes.KeyHolder> descriptor);
    }

    public static partial class RoundKeyHolderType
    {
        static partial void Configure(IObjectTypeDescriptor<ScoringPlatform.Db.Entities.Votes.RoundKeyHolder> descriptor);
    }
}
