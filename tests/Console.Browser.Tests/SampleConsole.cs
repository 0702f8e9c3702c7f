using ScoringPlatform.Api.Tests.Samples;

namespace ScoringPlatform.Console.Browser.Tests;

/// <summary>The console over the sample years, filled when it is first asked for; stories come one after the other.</summary>
public sealed class SampleConsole : IAsyncLifetime
{
    private FilledPlatform? filled;

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Where it serves.</summary>
    public async Task<Uri> AddressAsync()
    {
        if (filled is null)
        {
            var made = new FilledPlatform();
            await made.InitializeAsync();
            filled = made;
        }

        return filled.Platform.Client.BaseAddress!;
    }

    public async Task DisposeAsync()
    {
        if (filled is not null)
        {
            await filled.DisposeAsync();
        }
    }
}
