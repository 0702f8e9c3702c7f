using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db.Conventions;
using ScoringPlatform.Db.Conversions;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Audit;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Draws;
using ScoringPlatform.Db.Entities.Eligibility;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Db.Entities.Panels;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Protection;
using ScoringPlatform.Db.Entities.Recommendations;
using ScoringPlatform.Db.Entities.Standards;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Db;

/// <summary>
/// The platform's one model. Everything but the provider's own migrations uses this type; the two derived contexts only
/// give each provider a migration set of its own.
/// </summary>
public abstract class ScoringContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Standard> Standards => Set<Standard>();

    public DbSet<Criterion> Criteria => Set<Criterion>();

    public DbSet<ReviewCycle> ReviewCycles => Set<ReviewCycle>();

    public DbSet<RubricItem> RubricItems => Set<RubricItem>();

    public DbSet<Holiday> Holidays => Set<Holiday>();

    public DbSet<Employer> Employers => Set<Employer>();

    public DbSet<Applicant> Applicants => Set<Applicant>();

    public DbSet<Expert> Experts => Set<Expert>();

    public DbSet<ExpertSpecialty> ExpertSpecialties => Set<ExpertSpecialty>();

    public DbSet<ExpertAbsence> ExpertAbsences => Set<ExpertAbsence>();

    public DbSet<ExpertTie> ExpertTies => Set<ExpertTie>();

    public DbSet<ExpertDraw> ExpertDraws => Set<ExpertDraw>();

    public DbSet<DrawQuota> DrawQuotas => Set<DrawQuota>();

    public DbSet<DrawCandidate> DrawCandidates => Set<DrawCandidate>();

    public DbSet<Panel> Panels => Set<Panel>();

    public DbSet<PanelMember> PanelMembers => Set<PanelMember>();

    public DbSet<CommitteeMember> CommitteeMembers => Set<CommitteeMember>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<AccountRole> AccountRoles => Set<AccountRole>();

    public DbSet<Application> Applications => Set<Application>();

    public DbSet<HeldTitleRecord> HeldTitles => Set<HeldTitleRecord>();

    public DbSet<DegreeRecord> Degrees => Set<DegreeRecord>();

    public DbSet<AchievementRecord> Achievements => Set<AchievementRecord>();

    public DbSet<FindingRecord> Findings => Set<FindingRecord>();

    public DbSet<ApplicationEvent> ApplicationEvents => Set<ApplicationEvent>();

    public DbSet<EligibilityEvaluation> EligibilityEvaluations => Set<EligibilityEvaluation>();

    public DbSet<CriterionFindingRecord> CriterionFindings => Set<CriterionFindingRecord>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<Ballot> Ballots => Set<Ballot>();

    public DbSet<BallotScore> BallotScores => Set<BallotScore>();

    public DbSet<Recommendation> Recommendations => Set<Recommendation>();

    public DbSet<AuthorityConsent> AuthorityConsents => Set<AuthorityConsent>();

    public DbSet<VotingRound> VotingRounds => Set<VotingRound>();

    public DbSet<RoundItem> RoundItems => Set<RoundItem>();

    public DbSet<RollEntry> RollEntries => Set<RollEntry>();

    public DbSet<RoundRecusal> RoundRecusals => Set<RoundRecusal>();

    public DbSet<Participation> Participations => Set<Participation>();

    public DbSet<Slip> Slips => Set<Slip>();

    public DbSet<PublishedVote> PublishedVotes => Set<PublishedVote>();

    public DbSet<SpoiledSlipRecord> SpoiledSlips => Set<SpoiledSlipRecord>();

    public DbSet<KeyHolder> KeyHolders => Set<KeyHolder>();

    public DbSet<RoundKeyHolder> RoundKeyHolders => Set<RoundKeyHolder>();

    public DbSet<Outcome> Outcomes => Set<Outcome>();

    public DbSet<Objection> Objections => Set<Objection>();

    public DbSet<StatisticsSnapshot> StatisticsSnapshots => Set<StatisticsSnapshot>();

    public DbSet<SnapshotFigures> SnapshotFigures => Set<SnapshotFigures>();

    public DbSet<ApplicationFact> ApplicationFacts => Set<ApplicationFact>();

    public DbSet<CriterionFact> CriterionFacts => Set<CriterionFact>();

    public DbSet<ExpertScoreFact> ExpertScoreFacts => Set<ExpertScoreFact>();

    public DbSet<RoundFact> RoundFacts => Set<RoundFact>();

    public DbSet<ExpertFact> ExpertFacts => Set<ExpertFact>();

    public DbSet<RecommendationFact> RecommendationFacts => Set<RecommendationFact>();

    public DbSet<JobRecord> Jobs => Set<JobRecord>();

    public DbSet<JobLogEntry> JobLogEntries => Set<JobLogEntry>();

    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    public DbSet<DossierUpload> DossierUploads => Set<DossierUpload>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>().HavePrecision(6);
        configurationBuilder.Properties<ScaledScore>().HaveConversion<ScaledScoreConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ScoringContext).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(e => typeof(Entities.IVersioned).IsAssignableFrom(e.ClrType)))
        {
            entity.FindProperty(nameof(Entities.IVersioned.Version))!.IsConcurrencyToken = true;
        }

        EnumStorage.Apply(modelBuilder.Model);
        RestrictDeletes.Apply(modelBuilder.Model);
    }
}
