using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Samples;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Samples;

/// <summary>A platform with the sample years, filled once in a test run and copied: a class may change its own.</summary>
public sealed class FilledPlatform : IAsyncLifetime
{
    private static readonly Lazy<Task<TemporaryFolder>> Made = new(MakeAsync);

    private TemporaryFolder? folder;

    public TestPlatform Platform { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (SqlServer.ConnectionString is null)
        {
            folder = (await Made.Value).Copy();
            Platform = await TestPlatform.StartAsync(folder);
        }
        else
        {
            Platform = await TestPlatform.StartAsync();
            await FillAsync(Platform);
        }
    }

    public async Task DisposeAsync()
    {
        await Platform.DisposeAsync();
        folder?.Dispose();
    }

    private static async Task<TemporaryFolder> MakeAsync()
    {
        var template = await PlatformTemplate.CopyAsync();
        await using (var platform = await TestPlatform.StartAsync(template))
        {
            await FillAsync(platform);
        }

        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => template.Dispose();
        return template;
    }

    private static Task<bool> FillAsync(TestPlatform platform) =>
        platform.Services.GetRequiredService<SampleYears>().FillAsync(new Progress<string>(), CancellationToken.None);
}
