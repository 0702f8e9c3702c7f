using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Votes;

/// <summary>A year with an open round, ten of eleven members present.</summary>
public sealed class OpenRoundFixture : IAsyncLifetime
{
    public ReviewYear Year { get; private set; } = null!;

    public int RoundId { get; private set; }

    public async Task InitializeAsync()
    {
        Year = await ReviewYear.StartAsync(YearStage.Voting);
        RoundId = await Year.OpenRoundAsync(present: 10);
    }

    public async Task DisposeAsync() => await Year.DisposeAsync();
}
