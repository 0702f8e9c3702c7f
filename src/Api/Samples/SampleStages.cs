using System.Globalization;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Import;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Api.Samples;

/// <summary>The stages that both sample years go through, from the import to the ballots.</summary>
internal sealed class SampleStages(ScoringContext db, SampleServices services, string folder, int year, IProgress<string> progress)
{
    private const string StandardCode = "liaoning-cyber-2024";

    /// <summary>Every how manyeth application is withdrawn by its applicant.</summary>
    private const int WithdrawnEvery = 97;

    private static readonly string[] SheetItems = [.. DefaultRubric.Items.Select(item => item.Code)];

    private readonly SampleOpinions opinions = new(year);

    public int CycleId { get; private set; }

    public SampleOpinions Opinions => opinions;

    public void Say(string words) => progress.Report(string.Create(CultureInfo.InvariantCulture, $"{year}, {words}"));

    /// <summary>Sets the cycle up in February; the committee is added once the workbook's experts are known.</summary>
    public Task SetUpAsync(CancellationToken ct)
    {
        services.Clock.GoTo(year, 2, 10);
        return SetUpAsync(new DateOnly(year, 6, 30), new DateOnly(year, 6, 30), ct);
    }

    /// <summary>Sets the cycle up now.</summary>
    public async Task SetUpAsync(DateOnly cutoff, DateOnly deadline, CancellationToken ct)
    {
        var cycle = await services.Cycles.CreateAsync(
            db,
            new CycleDraft
            {
                Year = year,
                Name = string.Create(CultureInfo.InvariantCulture, $"{year}年度网信专业职称评审（示例）"),
                StandardCode = StandardCode,
                CutoffDate = cutoff,
                SubmissionDeadline = deadline,
            },
            SampleCallers.Officer,
            ct);
        CycleId = cycle.Id;
        await AdvanceAsync(CycleState.Accepting, ct);
    }

    /// <summary>Imports the workbook and takes the applications in.</summary>
    public async Task TakeInAsync(CancellationToken ct)
    {
        services.Clock.GoTo(year, 5, 12);
        var ids = await ImportAsync(ct);
        services.Clock.GoTo(year, 5, 20);
        await services.Applications.SubmitAsync(db, ids, SampleCallers.Officer, ct);
        services.Clock.GoTo(year, 6, 3);
        await services.Applications.ConfirmByEmployerAsync(db, ids, SampleCallers.Officer, ct);
        services.Clock.GoTo(year, 6, 16);
        await services.Applications.AcceptAsync(db, ids, SampleCallers.Officer, ct);
        db.ChangeTracker.Clear();
    }

    /// <summary>Imports the workbook; the ids of the drafts it makes.</summary>
    public async Task<IReadOnlyList<int>> ImportAsync(CancellationToken ct)
    {
        Say("importing the dossiers");
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"dossiers-{year}.xlsx"));
        var result = await services.Import.ImportAsync(
            db, year, await File.ReadAllBytesAsync(file, ct), new ImportOptions(), SampleCallers.Officer, ct);
        if (result.Problems.Count > 0)
        {
            throw new InvalidDataException($"{file}: {result.Problems[0].Render(CultureInfo.InvariantCulture)}");
        }

        db.ChangeTracker.Clear();
        return await IdsAsync(ApplicationState.Draft, ct);
    }

    /// <summary>Screens everything: evaluates, rules on what is open, sends back what stays open.</summary>
    public async Task ScreenAsync(CancellationToken ct)
    {
        Say("screening by the standard");
        services.Clock.GoTo(year, 7, 1);
        await AdvanceAsync(CycleState.Screening, ct);
        var withdrawn = (await IdsAsync(ApplicationState.Accepted, ct)).Where((_, index) => index % WithdrawnEvery == WithdrawnEvery - 1).ToList();
        await services.Applications.WithdrawAsync(db, withdrawn, "申报人撤回（示例）。", SampleCallers.Officer, ct);
        await services.Eligibility.EvaluateCycleAsync(db, CycleId, SampleCallers.Officer, ct);
        db.ChangeTracker.Clear();
        services.Clock.GoTo(year, 7, 15);
        await RuleAsync(ct);
        services.Clock.GoTo(year, 7, 25);
        var open = await IdsAsync(ApplicationState.Accepted, ct);
        await services.Applications.ReturnAsync(db, open, "材料不足以作出认定，请补正（示例）。", SampleCallers.Officer, ct);
        db.ChangeTracker.Clear();
    }

    /// <summary>Gives every eligible application its experts.</summary>
    public async Task AssignAsync(DateOnly dueOn, CancellationToken ct)
    {
        Say("assigning experts");
        services.Clock.GoTo(year, 8, 3);
        await AdvanceAsync(CycleState.Scoring, ct);
        await services.Assignments.AssignAsync(db, CycleId, dueOn, SampleCallers.Officer, ct);
        db.ChangeTracker.Clear();
    }

    /// <summary>An expert declares no conflict on the given assignments and hands the ballots in.</summary>
    public async Task ScoreAsync(Caller expert, IReadOnlyList<(int Assignment, int Application)> assignments, CancellationToken ct)
    {
        var ids = assignments.Select(a => a.Assignment).ToList();
        await services.Assignments.DeclareAsync(db, ids, ConflictDeclaration.None, null, expert, ct);
        var drafts = assignments.Select(a =>
        {
            var (scores, veto, opinion) = opinions.Sheet(a.Application, expert.ExpertId!.Value, SheetItems);
            return new Ballots.BallotDraft(a.Assignment, scores, opinion, veto);
        }).ToList();
        await services.Ballots.SaveDraftsAsync(db, drafts, expert, ct);
        await services.Ballots.SubmitAsync(db, ids, expert, ct);
        db.ChangeTracker.Clear();
    }

    /// <summary>The assignments not declared on yet, by expert.</summary>
    public async Task<IReadOnlyList<(Caller Expert, IReadOnlyList<(int Assignment, int Application)> Open)>> OpenAssignmentsAsync(CancellationToken ct)
    {
        var open = await db.Assignments
            .Where(a => a.Application.CycleId == CycleId && a.Declaration == ConflictDeclaration.NotAsked)
            .OrderBy(a => a.ExpertId).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.ApplicationId, a.ExpertId, a.Expert.Code })
            .ToListAsync(ct);
        return [.. open.GroupBy(a => (a.ExpertId, a.Code)).Select(g => (
            SampleCallers.Expert(g.Key.Code, g.Key.ExpertId),
            (IReadOnlyList<(int, int)>)[.. g.Select(a => (a.Id, a.ApplicationId))]))];
    }

    public async Task<ReviewCycle> AdvanceAsync(CycleState to, CancellationToken ct)
    {
        var cycle = await services.Cycles.AdvanceAsync(db, CycleId, to, SampleCallers.Officer, ct);
        db.ChangeTracker.Clear();
        return cycle;
    }

    public Task<List<int>> IdsAsync(ApplicationState state, CancellationToken ct) => db.Applications
        .Where(a => a.CycleId == CycleId && a.State == state)
        .OrderBy(a => a.Id)
        .Select(a => a.Id)
        .ToListAsync(ct);

    /// <summary>The office rules on what employers attested: two of three confirmed, the third refused.</summary>
    private async Task RuleAsync(CancellationToken ct)
    {
        var attested = await db.Findings
            .Where(f => f.Application.CycleId == CycleId && f.Application.State == ApplicationState.Accepted && f.State == FindingState.Attested)
            .OrderBy(f => f.Id)
            .Select(f => new { f.ApplicationId, f.CriterionCode })
            .ToListAsync(ct);
        foreach (var (index, finding) in attested.Index())
        {
            var confirmed = index % 3 != 2;
            await services.Rulings.RuleOnFindingAsync(
                db, finding.ApplicationId, finding.CriterionCode, confirmed, confirmed ? "证明材料属实（示例）。" : "证明材料不能支持（示例）。", SampleCallers.Officer, ct);
            db.ChangeTracker.Clear();
        }
    }
}
