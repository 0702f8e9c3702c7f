using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Tests.Votes.Faults;

/// <summary>A data folder with an open round of eleven members and six applications, for processes to be started over, and the members' tokens.</summary>
internal sealed class OpenRoundFolder : IDisposable
{
    private const int Attempts = 20;

    private OpenRoundFolder(TemporaryFolder folder, int round, IReadOnlyList<int> applications) =>
        (Folder, Round, Applications) = (folder, round, applications);

    public TemporaryFolder Folder { get; }

    public int Round { get; }

    public IReadOnlyList<int> Applications { get; }

    /// <summary>One a member.</summary>
    public IReadOnlyList<string> Tokens { get; private set; } = [];

    /// <summary>The officer's.</summary>
    public string OfficeToken { get; private set; } = "";

    public static async Task<OpenRoundFolder> CreateAsync()
    {
        var folder = await YearTemplates.CopyAsync(YearStage.Voting);
        OpenRoundFolder made;
        await using (var year = await ReviewYear.OverAsync(folder, YearStage.Voting))
        {
            made = new OpenRoundFolder(folder, await year.OpenRoundAsync(), [.. year.Applications.Take(6)]);
            await using var db = year.CreateContext();
            foreach (var (expert, place) in year.Experts.Take(11).Select((expert, place) => (expert, place)))
            {
                var account = new Account { SubjectId = $"member-{place}", DisplayName = "示例委员", ExpertId = expert };
                account.Roles.Add(new AccountRole { Role = Roles.Expert });
                db.Add(account);
            }

            var office = new Account { SubjectId = "office", DisplayName = "示例经办人" };
            office.Roles.Add(new AccountRole { Role = Roles.Officer });
            db.Add(office);
            await db.SaveChangesAsync();
        }

        // By the real clock, as the processes will read the tokens.
        await using (var platform = await TestPlatform.StartAsync(folder, null, "--Jobs:Enabled", "false"))
        {
            var tokens = platform.Services.GetRequiredService<DemonstrationTokens>();
            made.Tokens = [.. Enumerable.Range(0, 11).Select(place => tokens.Issue($"member-{place}"))];
            made.OfficeToken = tokens.Issue("office");
        }

        SqliteConnection.ClearAllPools();
        return made;
    }

    public ScoringContext Open() =>
        new SqliteScoringContext(new DatabaseOptions { ConnectionString = $"Data Source={Folder.File("scoring.db")};Pooling=False" }.ForSqlite());

    public string[] Settings(params string[] more) => [.. TestPlatform.Settings(Folder), "--Jobs:Enabled", "false", .. more];

    public void Dispose() => Folder.Dispose();

    /// <summary>One of <c>samples/operations</c> by the office, sent again while the platform asks for it; the answer as JSON.</summary>
    public async Task<string> OfficeAsync(Uri address, string sample, object variables)
    {
        using var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", OfficeToken);
        for (var attempt = 1; ; attempt++)
        {
            using var answer = await client.PostAsJsonAsync("/graphql", new { query = SampleOperations.Read(sample), variables });
            var text = await answer.Content.ReadAsStringAsync();
            if (attempt == Attempts || !text.Contains("\"RETRYABLE\"", StringComparison.Ordinal))
            {
                return text;
            }
        }
    }

    public static string NodeId(string type, int id) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{id}"));
}
