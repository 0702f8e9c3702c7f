namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>A year in SCORING, its experts assigned and not asked yet.</summary>
public sealed class ScoringYearFixture : IAsyncLifetime
{
    public ReviewYear Year { get; private set; } = null!;

    public async Task InitializeAsync() => Year = await ReviewYear.StartAsync(YearStage.Scoring);

    public async Task DisposeAsync() => await Year.DisposeAsync();
}
