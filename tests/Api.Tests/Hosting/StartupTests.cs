using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Commands;

namespace ScoringPlatform.Api.Tests.Hosting;

/// <summary>What an operator sees of the program: it serves, or it says in one line why not.</summary>
public sealed class StartupTests
{
    [Fact]
    public async Task Start_EmptyFolder_ServesAndIsReady()
    {
        using var folder = new TemporaryFolder();
        using var process = ApiProcess.Start(TestPlatform.Settings(folder));
        using var client = new HttpClient { BaseAddress = await process.ServingAsync() };

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(0, await CommandLine.RunAsync(settings => Program.Build(settings), ["health", "--url", client.BaseAddress.ToString()]));
        Assert.Empty(process.Errors);
    }

    [Fact]
    public async Task Start_AfterBeingKilled_ServesAgain()
    {
        using var folder = await PlatformTemplate.CopyAsync();
        using (var killed = ApiProcess.Start(TestPlatform.Settings(folder)))
        {
            await killed.ServingAsync();
            await killed.KillAsync();
        }

        using var process = ApiProcess.Start(TestPlatform.Settings(folder));
        await process.ServingAsync();

        Assert.Empty(process.Errors);
    }

    [Fact]
    public async Task Start_PortInUse_SaysSoInOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        using var folder = new TemporaryFolder();
        using var process = ApiProcess.Start([.. TestPlatform.Settings(folder), "--urls", $"http://127.0.0.1:{port}"]);

        Assert.Equal(1, await process.EndAsync());
        Assert.StartsWith($"error: Port {port} is in use:", OneLine(process.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_FolderThatCannotBeWritten_SaysSoInOneLine()
    {
        // A file where the folder should be: not even the administrator can write into that.
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("data"), "");
        using var process = ApiProcess.Start([.. TestPlatform.Settings(folder), "--Storage:Folder", folder.File("data")]);

        Assert.Equal(1, await process.EndAsync());
        Assert.Equal($"error: The data folder {folder.File("data")} cannot be written (setting Storage:Folder).", OneLine(process.Errors));
    }

    [Fact]
    public async Task Start_DatabaseOfANewerVersion_SaysSoInOneLine()
    {
        using var folder = await PlatformTemplate.CopyAsync();
        await using (var platform = await TestPlatform.StartAsync(folder))
        {
            await using var context = platform.CreateContext();
            await context.Database.ExecuteSqlRawAsync(
                "INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('99990101000000_Later', '99.0.0')");
        }

        using var process = ApiProcess.Start(TestPlatform.Settings(folder));

        Assert.Equal(1, await process.EndAsync());
        Assert.Contains("newer version", OneLine(process.Errors), StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task Start_DatabaseThatIsNone_SaysSoInOneLine()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("scoring.db"), new string('x', 5000));
        using var process = ApiProcess.Start(TestPlatform.Settings(folder));

        Assert.Equal(1, await process.EndAsync());
        Assert.StartsWith("error: The database cannot be opened:", OneLine(process.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_ProductionWithoutAuthority_IsRefused()
    {
        using var folder = new TemporaryFolder();
        using var process = ApiProcess.Start([.. TestPlatform.Settings(folder), "--environment", "Production"]);

        Assert.Equal(1, await process.EndAsync());
        Assert.Contains("Authentication:Authority is needed in Production", process.Errors, StringComparison.Ordinal);
        Assert.Empty(process.Output);
    }

    [Fact]
    public async Task Start_MisspeltCommand_IsNoCommand()
    {
        using var process = ApiProcess.Start("migrat");

        Assert.Equal(2, await process.EndAsync());
        Assert.Equal("error: 'migrat' is neither a command nor a setting (--help lists them)", OneLine(process.Errors));
    }

    [Fact]
    public async Task Help_OfTheProgram_ListsTheCommands()
    {
        using var process = ApiProcess.Start("--help");

        Assert.Equal(0, await process.EndAsync());
        Assert.All(["serve", "migrate", "audit", "token"], command => Assert.Contains(command, process.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Health_WhereNobodyServes_SaysSo()
    {
        using var errors = new StringWriter();

        var code = await CommandLine.RunAsync(
            settings => Program.Build(settings), ["health", "--url", "http://127.0.0.1:1"], new InvocationConfiguration { Error = errors });

        Assert.Equal(1, code);
        Assert.StartsWith("error: http://127.0.0.1:1/ does not answer:", OneLine(errors.ToString()), StringComparison.Ordinal);
    }

    private static string OneLine(string errors) => Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
