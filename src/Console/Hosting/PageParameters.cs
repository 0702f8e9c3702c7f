using System.Reflection;

namespace ScoringPlatform.Console.Hosting;

/// <summary>Places of a route are handed to the page's parameters of the same name, in whatever case.</summary>
internal static class PageParameters
{
    public static string NameOf(Type page, string key) =>
        page.GetProperty(key, BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase)?.Name
        ?? throw new InvalidOperationException($"{page.Name} has no parameter {key}.");
}
