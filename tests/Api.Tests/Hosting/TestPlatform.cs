using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Tests.Hosting;

/// <summary>The whole platform over a database of its own in a temporary folder, on a free loopback port.</summary>
public sealed class TestPlatform : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TemporaryFolder folder;
    private readonly bool ownsFolder;

    private TestPlatform(WebApplication app, TemporaryFolder folder, bool ownsFolder)
    {
        (this.app, this.folder, this.ownsFolder) = (app, folder, ownsFolder);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    /// <param name="folder">
    /// The data folder of an earlier platform, to start again over its data, or an empty one, to see the database made; by
    /// default a new one whose database is made already.
    /// </param>
    /// <param name="extend">Registers what the test adds.</param>
    /// <param name="settings">Further settings: <c>--Section:Key</c>, value.</param>
    public static async Task<TestPlatform> StartAsync(
        TemporaryFolder? folder = null, Action<WebApplicationBuilder>? extend = null, params string[] settings)
    {
        StatementListener.Start();

        var data = folder ?? await PlatformTemplate.CopyAsync();
        var app = Program.Build([.. Settings(data), .. settings], extend);
        await app.Services.GetRequiredService<Preparation>().RunAsync(default);
        await app.StartAsync();
        return new TestPlatform(app, data, ownsFolder: folder is null);
    }

    /// <summary>Settings that keep a platform inside a folder and away from fixed ports.</summary>
    public static string[] Settings(TemporaryFolder data) =>
    [
        "--environment", "Development",
        "--urls", "http://127.0.0.1:0",
        "--Storage:Folder", data.Path,
        "--Samples:ImportWhenEmpty", "false",
        "--Jobs:RetryDelaySeconds", "1",

        // A loaded machine may let dozens of writers wait for long; tests of busy databases set their own.
        "--Database:CommandTimeoutSeconds", "60",
        "--Network:RequestTimeoutSeconds", "300",
        "--Network:RequestsPerSecond", "0",
        "--Network:CostPerSecond", "0",
        "--Network:SensitivePerMinute", "0",
        .. ServerDatabase.Settings(data),
    ];

    public ScoringContext CreateContext() => Services.GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContext();

    /// <summary>An account with these roles, and a client that carries its token.</summary>
    public async Task<HttpClient> SignInAsync(string subject, params string[] roles)
    {
        await AddAccountAsync(subject, roles);
        return ClientWith(Services.GetRequiredService<DemonstrationTokens>().Issue(subject));
    }

    /// <summary>An account with these roles.</summary>
    public async Task AddAccountAsync(string subject, params string[] roles)
    {
        await using var context = CreateContext();
        var account = new Account { SubjectId = subject, DisplayName = $"示例 {subject}" };
        account.Roles.AddRange(roles.Select(role => new AccountRole { Role = role }));
        context.Add(account);
        await context.SaveChangesAsync();
    }

    public HttpClient ClientWith(string token) => new()
    {
        BaseAddress = Client.BaseAddress,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
    };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        if (ownsFolder)
        {
            folder.Dispose();
        }
    }
}
