using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>A data folder in SCORING, every expert's assignments declared free of conflict, for processes to be started over, and the experts' tokens.</summary>
internal sealed class BallotFolder : IDisposable
{
    private BallotFolder(TemporaryFolder folder) => Folder = folder;

    public TemporaryFolder Folder { get; }

    /// <summary>The token of the expert, for each assignment.</summary>
    public IReadOnlyDictionary<int, string> Tokens { get; private set; } = new Dictionary<int, string>();

    public IReadOnlyList<string> Items { get; private set; } = [];

    public static async Task<BallotFolder> CreateAsync()
    {
        var made = new BallotFolder(await YearTemplates.CopyAsync(YearStage.Scoring));
        var subjects = new Dictionary<int, string>();
        await using (var year = await ReviewYear.OverAsync(made.Folder, YearStage.Scoring))
        await using (var db = year.CreateContext())
        {
            made.Items = await db.RubricItems.Where(item => item.CycleId == year.CycleId).OrderBy(item => item.Sequence).Select(item => item.Code).ToListAsync();
            foreach (var (place, expert) in year.Experts.Index())
            {
                var assignments = await db.Assignments.Where(found => found.ExpertId == expert).Select(found => found.Id).ToListAsync();
                if (assignments.Count == 0)
                {
                    continue;
                }

                await year.Get<AssignmentService>().DeclareAsync(db, assignments, ConflictDeclaration.None, null, year.Expert(place), default);
                var account = new Account { SubjectId = $"expert-{place}", DisplayName = "示例专家", ExpertId = expert };
                account.Roles.Add(new AccountRole { Role = Roles.Expert });
                db.Add(account);
                assignments.ForEach(id => subjects[id] = account.SubjectId);
            }

            await db.SaveChangesAsync();
        }

        // By the real clock, as the processes will read the tokens.
        await using (var platform = await TestPlatform.StartAsync(made.Folder, null, "--Jobs:Enabled", "false"))
        {
            var tokens = platform.Services.GetRequiredService<DemonstrationTokens>();
            made.Tokens = subjects.ToDictionary(entry => entry.Key, entry => tokens.Issue(entry.Value));
        }

        SqliteConnection.ClearAllPools();
        return made;
    }

    public ScoringContext Open() =>
        new SqliteScoringContext(new DatabaseOptions { ConnectionString = $"Data Source={Folder.File("scoring.db")};Pooling=False" }.ForSqlite());

    public string[] Settings() => [.. TestPlatform.Settings(Folder), "--Jobs:Enabled", "false"];

    public void Dispose() => Folder.Dispose();
}
