namespace ScoringPlatform.Api.Tests.Hosting;

/// <summary>One platform for all tests of a class that only add to it.</summary>
public sealed class PlatformFixture : IAsyncLifetime
{
    public TestPlatform Platform { get; private set; } = null!;

    public async Task InitializeAsync() => Platform = await TestPlatform.StartAsync();

    public async Task DisposeAsync() => await Platform.DisposeAsync();
}
