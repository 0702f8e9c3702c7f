using Xunit;

namespace ScoringPlatform.Testing;

/// <summary>A test that needs a Redis server; it is shown as skipped where none is installed.</summary>
public sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute()
    {
        if (RedisProcess.Program is null)
        {
            Skip = "redis-server is not installed.";
        }
    }
}
