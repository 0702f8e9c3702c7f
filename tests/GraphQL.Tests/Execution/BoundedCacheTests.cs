using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Execution;

public sealed class BoundedCacheTests
{
    [Fact]
    public void GetOrAdd_OfAKnownKey_KeepsTheFirstValue()
    {
        var cache = new BoundedCache<string, int>(2);

        Assert.Equal(1, cache.GetOrAdd("a", 1));
        Assert.Equal(1, cache.GetOrAdd("a", 2));
        Assert.True(cache.TryGet("a", out var value));
        Assert.Equal(1, value);
        Assert.False(cache.TryGet("b", out _));
    }

    [Fact]
    public void GetOrAdd_WhenFull_TakesOutWhatWasNotUsed()
    {
        var cache = new BoundedCache<string, int>(3);
        cache.GetOrAdd("a", 1);
        cache.GetOrAdd("b", 2);
        cache.GetOrAdd("c", 3);
        Assert.True(cache.TryGet("a", out _));

        cache.GetOrAdd("d", 4);

        Assert.True(cache.TryGet("a", out _));
        Assert.False(cache.TryGet("b", out _));
        Assert.True(cache.TryGet("c", out _));
        Assert.True(cache.TryGet("d", out _));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    public void Count_AfterManyRandomSteps_IsNeverMoreThanTheCapacity(int capacity)
    {
        const int Seed = 42;
        var random = new Random(Seed);
        var cache = new BoundedCache<int, int>(capacity);
        for (var i = 0; i < 5_000; i++)
        {
            var key = random.Next(capacity * 3);
            if (random.Next(3) == 0)
            {
                Assert.True(!cache.TryGet(key, out var found) || found == key * 2, $"seed {Seed}, step {i}");
            }
            else
            {
                Assert.Equal(key * 2, cache.GetOrAdd(key, key * 2));
            }

            Assert.InRange(cache.Count, 0, capacity);
        }
    }

    [Fact]
    public async Task ManyThreads_AtOnce_KeepTheBound()
    {
        var cache = new BoundedCache<int, int>(16);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(t => Task.Run(() =>
        {
            for (var i = 0; i < 2_000; i++)
            {
                Assert.Equal(i % 40, cache.GetOrAdd(i % 40, i % 40));
                cache.TryGet((i + t) % 40, out _);
            }
        })));

        Assert.InRange(cache.Count, 1, 16);
    }
}
