namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>A year in VOTING that its tests only read.</summary>
public sealed class ScoredYearFixture : IAsyncLifetime
{
    public ReviewYear Year { get; private set; } = null!;

    public async Task InitializeAsync() => Year = await ReviewYear.StartAsync(YearStage.Voting);

    public async Task DisposeAsync() => await Year.DisposeAsync();
}
