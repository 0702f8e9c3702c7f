namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>Waits for what another thread does, with a patience that no healthy run comes near.</summary>
internal static class Eventually
{
    public static async Task IsTrueAsync(Func<bool> condition)
    {
        for (var i = 0; i < 12_000 && !condition(); i++)
        {
            await Task.Delay(10);
        }

        Assert.True(condition());
    }
}
