using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Samples;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Samples;

/// <summary>A platform with the sample years, for tests that only read.</summary>
public sealed class FilledPlatform : IAsyncLifetime
{
    public TestPlatform Platform { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Platform = await TestPlatform.StartAsync();
        await Platform.Services.GetRequiredService<SampleYears>().FillAsync(new Progress<string>(), CancellationToken.None);
    }

    public async Task DisposeAsync() => await Platform.DisposeAsync();
}
