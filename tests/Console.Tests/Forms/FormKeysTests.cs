using Microsoft.Extensions.Caching.Memory;
using ScoringPlatform.Console.Forms;

namespace ScoringPlatform.Console.Tests.Forms;

public sealed class FormKeysTests : IDisposable
{
    private readonly MemoryCache cache = new(new MemoryCacheOptions());

    [Fact]
    public async Task Once_TheSameKeyTwiceAtOnce_WorksOnceAndAnswersBothAlike()
    {
        var keys = new FormKeys(cache);
        var gate = new TaskCompletionSource();
        var runs = 0;

        var first = keys.OnceAsync("a", "k", Work);
        var second = keys.OnceAsync("a", "k", Work);
        gate.SetResult();

        Assert.Equal("/done/1", await first);
        Assert.Equal("/done/1", await second);
        Assert.Equal(1, runs);

        async Task<string?> Work()
        {
            await gate.Task;
            return $"/done/{Interlocked.Increment(ref runs)}";
        }
    }

    [Fact]
    public async Task Once_AFormThatWasNotAccepted_MayComeAgain()
    {
        var keys = new FormKeys(cache);

        Assert.Null(await keys.OnceAsync("a", "k", () => Task.FromResult<string?>(null)));
        Assert.Equal("/done", await keys.OnceAsync("a", "k", () => Task.FromResult<string?>("/done")));
    }

    [Fact]
    public async Task Once_AFormThatFailed_MayComeAgain()
    {
        var keys = new FormKeys(cache);

        await Assert.ThrowsAsync<InvalidOperationException>(() => keys.OnceAsync("a", "k", () => throw new InvalidOperationException()));
        Assert.Equal("/done", await keys.OnceAsync("a", "k", () => Task.FromResult<string?>("/done")));
    }

    [Fact]
    public async Task Once_TheKeyOfAnother_IsNotTheirs()
    {
        var keys = new FormKeys(cache);

        Assert.Equal("/a", await keys.OnceAsync("a", "k", () => Task.FromResult<string?>("/a")));
        Assert.Equal("/b", await keys.OnceAsync("b", "k", () => Task.FromResult<string?>("/b")));
    }

    public void Dispose() => cache.Dispose();
}
