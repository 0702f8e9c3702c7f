using System.Security.Cryptography;
using ScoringPlatform.Api.Accounts;
using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Documents;
using ScoringPlatform.Api.Draws;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Api.Experts;
using ScoringPlatform.Api.Import.Storing;
using ScoringPlatform.Api.Import.Uploads;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Api.Outcomes;
using ScoringPlatform.Api.Outcomes.Notice;
using ScoringPlatform.Api.Recommendations;
using ScoringPlatform.Api.Statistics;
using ScoringPlatform.Api.Statistics.Facts;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Api.Votes.KeyHolders;
using ScoringPlatform.Api.Votes.Minutes;

namespace ScoringPlatform.Api.Storage;

/// <summary>Registers the services of the subjects. They keep nothing between calls, so one of each is enough.</summary>
internal static class SubjectServices
{
    /// <summary>Needs the storage, the audit log, data protection and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddSubjects(this IServiceCollection services) => services
        .AddSingleton<AccountPersons>()
        .AddSingleton<AccountService>()
        .AddSingleton<StandardCatalog>()
        .AddSingleton<DossierImport>()
        .AddSingleton<UploadProtector>()
        .AddSingleton<DossierUploadService>()
        .AddSingleton<ApplicationService>()
        .AddSingleton<OwnDossierService>()
        .AddSingleton<EligibilityService>()
        .AddSingleton<RulingService>()
        .AddSingleton<WhatIfService>()
        .AddSingleton<RequestLanguage>()
        .AddSingleton<ExpertService>()
        .AddSingleton(new DrawSeeds(RandomNumberGenerator.Fill))
        .AddSingleton<DrawService>()
        .AddSingleton<AppointmentService>()
        .AddSingleton<AssignmentService>()
        .AddSingleton<BallotService>()
        .AddSingleton<ScoringService>()
        .AddSingleton<RecommendationService>()
        .AddSingleton<Recommendables>()
        .AddSingleton<RoundKeys>()
        .AddSingleton<VotingService>()
        .AddSingleton<CastingService>()
        .AddSingleton<VoteOutcomes>()
        .AddSingleton<UrnService>()
        .AddSingleton<KeyHolderService>()
        .AddSingleton<KeyShareService>()
        .AddSingleton<OutcomeService>()
        .AddSingleton<FactWriter>()
        .AddSingleton<TieService>()
        .AddSingleton<DocumentStore>()
        .AddSingleton<MinutesService>()
        .AddSingleton<NoticeService>()
        .AddSingleton<SnapshotService>()
        .AddSingleton<StatisticsReading>()
        .AddSingleton<CycleService>()
        .AddSingleton<IJobObserver, JobTopics>();
}
