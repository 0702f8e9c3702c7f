using Microsoft.AspNetCore.DataProtection;
using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Draws;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Api.Import.Storing;
using ScoringPlatform.Api.Outcomes;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Api.Votes.KeyHolders;

namespace ScoringPlatform.Api.Samples;

/// <summary>The platform's own services over its own database, but by the clock of the sample years.</summary>
internal sealed class SampleServices : IDisposable
{
    private readonly ServiceProvider provider;

    public SampleServices(IServiceProvider platform)
    {
        provider = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(platform.GetRequiredService<IDbContextFactory<ScoringContext>>())
            .AddSingleton(platform.GetRequiredService<IDataProtectionProvider>())
            .AddSingleton(platform.GetRequiredService<IIdNumberProtector>())
            .AddSingleton(platform.GetRequiredService<IntegrityLog>())
            .AddSingleton<AuditLog>()
            .AddSubjects()
            .BuildServiceProvider();
    }

    public SampleClock Clock { get; } = new();

    public CycleService Cycles => provider.GetRequiredService<CycleService>();

    public DossierImport Import => provider.GetRequiredService<DossierImport>();

    public ApplicationService Applications => provider.GetRequiredService<ApplicationService>();

    public EligibilityService Eligibility => provider.GetRequiredService<EligibilityService>();

    public RulingService Rulings => provider.GetRequiredService<RulingService>();

    public DrawService Draws => provider.GetRequiredService<DrawService>();

    public AppointmentService Appointments => provider.GetRequiredService<AppointmentService>();

    public AssignmentService Assignments => provider.GetRequiredService<AssignmentService>();

    public BallotService Ballots => provider.GetRequiredService<BallotService>();

    public VotingService Voting => provider.GetRequiredService<VotingService>();

    public CastingService Casting => provider.GetRequiredService<CastingService>();

    public KeyHolderService KeyHolders => provider.GetRequiredService<KeyHolderService>();

    public KeyShareService KeyShares => provider.GetRequiredService<KeyShareService>();

    public OutcomeService Outcomes => provider.GetRequiredService<OutcomeService>();

    public void Dispose() => provider.Dispose();
}
