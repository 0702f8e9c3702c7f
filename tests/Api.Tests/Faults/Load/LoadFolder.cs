using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Tests.Faults.Load;

/// <summary>A data folder whose year 2025 is in SCORING, every application assigned to every expert, and whose year 2026 takes applications; and tokens.</summary>
internal sealed class LoadFolder : IDisposable
{
    public const int ImportYear = 2026;

    private LoadFolder(TemporaryFolder folder) => Folder = folder;

    public TemporaryFolder Folder { get; }

    /// <summary>The cycle that takes applications.</summary>
    public int ImportCycle { get; private set; }

    public IReadOnlyList<string> Items { get; private set; } = [];

    /// <summary>For each expert, the token and what they are to score.</summary>
    public IReadOnlyList<(string Token, IReadOnlyList<int> Assignments)> Experts { get; private set; } = [];

    public IReadOnlyList<string> AnalystTokens { get; private set; } = [];

    public string OfficeToken { get; private set; } = "";

    public static async Task<LoadFolder> CreateAsync(int experts, int applicants)
    {
        const int Analysts = 2;
        var made = new LoadFolder(await YearTemplates.CopyAsync(YearStage.Scoring));
        List<IReadOnlyList<int>> assignments;
        await using (var year = await ReviewYear.OverAsync(made.Folder, YearStage.Scoring))
        await using (var db = year.CreateContext())
        {
            made.Items = await db.RubricItems.Where(item => item.CycleId == year.CycleId).OrderBy(item => item.Sequence).Select(item => item.Code).ToListAsync();
            var cycle = NextCycle(await db.ReviewCycles.AsNoTracking().SingleAsync());
            db.Add(cycle);
            db.Add(Account("office", Roles.Officer));
            db.AddRange(Enumerable.Range(0, Analysts).Select(number => Account($"analyst-{number}", Roles.Analyst)));
            await db.SaveChangesAsync();
            made.ImportCycle = cycle.Id;
            var applications = await StoreApplicationsAsync(db, year.CycleId, applicants);
            assignments = await StoreExpertsAsync(db, experts, applications);
        }

        // By the real clock, as the process will read the tokens.
        await using (var platform = await TestPlatform.StartAsync(made.Folder, null, "--Jobs:Enabled", "false"))
        {
            var tokens = platform.Services.GetRequiredService<DemonstrationTokens>();
            made.Experts = [.. assignments.Select((own, number) => (tokens.Issue($"load-{number}"), own))];
            made.AnalystTokens = [.. Enumerable.Range(0, Analysts).Select(number => tokens.Issue($"analyst-{number}"))];
            made.OfficeToken = tokens.Issue("office");
        }

        SqliteConnection.ClearAllPools();
        return made;
    }

    public ScoringContext Open() =>
        new SqliteScoringContext(new DatabaseOptions { ConnectionString = $"Data Source={Folder.File("scoring.db")};Pooling=False" }.ForSqlite());

    public string[] Settings() => [.. TestPlatform.Settings(Folder), "--Jobs:Retries", "10", "--Network:LargestRequestBytes", "33554432"];

    public void Dispose() => Folder.Dispose();

    private static ReviewCycle NextCycle(ReviewCycle last) => new()
    {
        Year = ImportYear,
        Name = "示例年度",
        State = CycleState.Accepting,
        StandardId = last.StandardId,
        CutoffDate = last.CutoffDate.AddYears(1),
        SubmissionDeadline = last.SubmissionDeadline.AddYears(1),
        ParametersJson = last.ParametersJson,
        ParametersHash = last.ParametersHash,
    };

    private static Account Account(string subject, string role)
    {
        var account = new Account { SubjectId = subject, DisplayName = "示例" };
        account.Roles.Add(new AccountRole { Role = role });
        return account;
    }

    private static async Task<List<int>> StoreApplicationsAsync(ScoringContext db, int cycle, int count)
    {
        var applications = Enumerable.Range(1, count).Select(number => new Application
        {
            CycleId = cycle,
            Applicant = new Applicant { Name = $"示例{number}", City = "SHENYANG" },
            Number = $"2025-{1000 + number}",
            TargetLevel = TitleLevel.Engineer,
            Specialty = YearPeople.Security,
            State = ApplicationState.Eligible,
            CreatedAt = DateTime.UnixEpoch,
        }).ToList();
        db.AddRange(applications);
        await db.SaveChangesAsync();
        return [.. applications.Select(application => application.Id)];
    }

    private static async Task<List<IReadOnlyList<int>>> StoreExpertsAsync(ScoringContext db, int count, List<int> applications)
    {
        var experts = Enumerable.Range(0, count).Select(Expert).ToList();
        db.AddRange(experts);
        await db.SaveChangesAsync();
        var assignments = new List<IReadOnlyList<int>>();
        foreach (var (number, expert) in experts.Index())
        {
            var account = Account($"load-{number}", Roles.Expert);
            account.ExpertId = expert.Id;
            var own = applications.Select(application => new Assignment
            {
                ApplicationId = application,
                ExpertId = expert.Id,
                Declaration = ConflictDeclaration.None,
                DeclaredAt = DateTime.UnixEpoch,
            }).ToList();
            db.Add(account);
            db.AddRange(own);
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
            assignments.Add([.. own.Select(assignment => assignment.Id)]);
        }

        return assignments;
    }

    private static Expert Expert(int number) => new()
    {
        Code = $"L{number:000}",
        Name = $"示例专家L{number:000}",
        TitleLevel = TitleLevel.ProfessoriateSeniorEngineer,
        TermFrom = new DateOnly(2025, 1, 1),
        TermUntil = new DateOnly(2027, 12, 31),
        SubjectId = $"load-{number}",
    };
}
