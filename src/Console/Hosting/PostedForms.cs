using Microsoft.AspNetCore.Http;
using ScoringPlatform.Console.Forms;

namespace ScoringPlatform.Console.Hosting;

/// <summary>The form of a request, once it is known to be the console's own.</summary>
internal static class PostedForms
{
    private static readonly object Item = new();

    public static void Keep(HttpContext context, PostedForm form) => context.Items[Item] = form;

    public static PostedForm? Of(HttpContext context) => context.Items.TryGetValue(Item, out var form) ? (PostedForm?)form : null;
}
