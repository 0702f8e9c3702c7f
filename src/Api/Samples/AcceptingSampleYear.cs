namespace ScoringPlatform.Api.Samples;

/// <summary>The year 2027, which takes applications: some at each step between the applicant, the employer and the office.</summary>
internal sealed class AcceptingSampleYear(ScoringContext db, SampleServices services, string folder, IProgress<string> progress)
{
    private const int Year = 2027;

    private readonly SampleStages stages = new(db, services, folder, Year, progress);

    /// <summary>
    /// The cycle is set up in the autumn before, counts what was reached by that summer, and takes applications until the end of
    /// its year: whoever starts the platform can write a dossier, and neither a dossier nor the audit log holds a time to come.
    /// </summary>
    public async Task RunAsync(CancellationToken ct)
    {
        services.Clock.GoTo(Year - 1, 9, 1);
        await stages.SetUpAsync(new DateOnly(Year - 1, 8, 31), new DateOnly(Year, 12, 31), ct);
        await SampleCommittee.StoreAsync(db, stages.CycleId, ct);
        services.Clock.GoTo(Year - 1, 9, 7);
        var all = await stages.ImportAsync(ct);

        // The first two stay with their applicants, then two wait for the employer, four for the office, two are accepted.
        services.Clock.GoTo(Year - 1, 9, 14);
        await services.Applications.SubmitAsync(db, [.. all.Skip(2)], SampleCallers.Officer, ct);
        services.Clock.GoTo(Year - 1, 9, 16);
        await services.Applications.ConfirmByEmployerAsync(db, [.. all.Skip(4)], SampleCallers.Officer, ct);
        services.Clock.GoTo(Year - 1, 9, 18);
        await services.Applications.AcceptAsync(db, [.. all.Skip(8).Take(2)], SampleCallers.Officer, ct);
        await services.Applications.ReturnAsync(db, [.. all.Skip(10)], "请补充学历证明材料（示例）。", SampleCallers.Officer, ct);
        db.ChangeTracker.Clear();
    }
}
