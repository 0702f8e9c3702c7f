namespace ScoringPlatform.Api.Samples;

/// <summary>The year 2026, which stands in SCORING: some experts have finished, most assignments are open.</summary>
internal sealed class OpenSampleYear(ScoringContext db, SampleServices services, string folder, IProgress<string> progress)
{
    private const int Year = 2026;

    private readonly SampleStages stages = new(db, services, folder, Year, progress);

    public async Task RunAsync(CancellationToken ct)
    {
        await stages.SetUpAsync(ct);
        await SampleCommittee.StoreAsync(db, stages.CycleId, ct);
        await stages.TakeInAsync(ct);
        await stages.ScreenAsync(ct);
        await SampleDraw.RunAsync(db, services, stages.CycleId, new DateOnly(Year, 8, 3), new DateOnly(Year, 8, 31), ct);
        await stages.AssignAsync(new DateOnly(Year, 12, 31), ct);
        services.Clock.GoTo(Year, 8, 20);

        // The first third of the pool keeps its assignments open, for whoever takes up a demonstration account.
        var experts = await stages.OpenAssignmentsAsync(ct);
        foreach (var (expert, open) in experts.Skip(experts.Count / 3).Where((_, index) => index % 2 == 0))
        {
            await stages.ScoreAsync(expert, open, ct);
        }
    }
}
