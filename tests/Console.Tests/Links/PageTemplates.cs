using Microsoft.AspNetCore.Routing.Template;
using ScoringPlatform.Console.Hosting;

namespace ScoringPlatform.Console.Tests.Links;

/// <summary>The console's pages as their <c>@page</c> lines name them.</summary>
public static class PageTemplates
{
    private static readonly (string Template, TemplateMatcher Matcher)[] Matchers =
        [.. PageRoute.All.SelectMany(route => route.Templates).Order(StringComparer.Ordinal).Select(template => (template, new TemplateMatcher(TemplateParser.Parse(template), [])))];

    /// <summary>Every one, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Matchers.Select(one => one.Template)];

    /// <summary>The page at that path; null where there is none.</summary>
    public static string? Of(string path) => Array.Find(Matchers, one => one.Matcher.TryMatch(path, [])).Template;
}
