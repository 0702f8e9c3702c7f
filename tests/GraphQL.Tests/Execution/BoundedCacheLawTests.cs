using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>Any sequence of calls: no more is kept than was said, what is kept is what came first, and what is used outlives what is not.</summary>
public sealed class BoundedCacheLawTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(32)]
    public void Calls_InAnyOrder_KeepTheBoundAndTheValues(int capacity)
    {
        var random = new Random(capacity);
        var cache = new BoundedCache<int, string>(capacity);
        var kept = new Dictionary<int, string>();
        for (var i = 0; i < 5_000; i++)
        {
            var key = random.Next(capacity * 3);
            if (random.Next(2) == 0)
            {
                var isKept = cache.TryGet(key, out var value);
                Assert.True(!isKept || kept[key] == value, $"call {i}");
            }
            else
            {
                var isKept = cache.TryGet(key, out var known);
                var given = cache.GetOrAdd(key, $"{key}/{i}");
                Assert.Equal(isKept ? known : $"{key}/{i}", given);
                kept[key] = given;
                Assert.True(cache.TryGet(key, out _), $"call {i}: what was just added is there");
            }

            Assert.InRange(cache.Count, 0, capacity);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(64)]
    public void WhatIsUsedBetweenAdditions_Stays(int capacity)
    {
        var cache = new BoundedCache<int, int>(capacity);
        cache.GetOrAdd(-1, 1);
        for (var i = 0; i < capacity * 20; i++)
        {
            Assert.True(cache.TryGet(-1, out _), $"addition {i}");
            cache.GetOrAdd(i, i);
        }
    }

    [Fact]
    public async Task Calls_FromManyThreads_KeepTheBoundAndTheValues()
    {
        var cache = new BoundedCache<int, string>(16);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(seed => Task.Run(() =>
        {
            var random = new Random(seed);
            for (var i = 0; i < 5_000; i++)
            {
                var key = random.Next(64);
                Assert.Equal($"{key}", random.Next(3) == 0 && cache.TryGet(key, out var kept) ? kept : cache.GetOrAdd(key, $"{key}"));
                Assert.InRange(cache.Count, 0, 17);
            }
        })));

        Assert.InRange(cache.Count, 1, 16);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Capacity_OfNothing_IsOne(int capacity)
    {
        var cache = new BoundedCache<string, int>(capacity);
        cache.GetOrAdd("a", 1);
        cache.GetOrAdd("b", 2);

        Assert.Equal(1, cache.Count);
        Assert.True(cache.TryGet("b", out _));
    }
}
