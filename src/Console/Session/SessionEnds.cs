using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.Console.Session;

/// <summary>Why the session that came with a request is over, if it is; the host says so.</summary>
public static class SessionEnds
{
    private static readonly object Item = new();

    public static void Keep(HttpContext context, SessionEnd end)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Items[Item] = end;
    }

    /// <summary>Null where no session came along, or one that stands.</summary>
    public static SessionEnd? Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items.TryGetValue(Item, out var end) ? (SessionEnd?)end : null;
    }
}
