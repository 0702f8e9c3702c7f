using System.Text.RegularExpressions;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Console.Localization;

namespace ScoringPlatform.Console.Tests.Localization;

public sealed partial class TextCatalogTests
{
    public static IEnumerable<string> SourceFiles => Directory.EnumerateFiles(SourceFolder.Console, "*.*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    [Fact]
    public void Texts_EachKey_StandsInOnePlace() => Assert.Empty(TextCatalog.Repeated);

    [Fact]
    public void Texts_InBothLanguages_AreNotEmpty() => Assert.DoesNotContain(TextCatalog.Keys, key =>
        TextCatalog.Find(key, Language.Chinese) == key || string.IsNullOrWhiteSpace(TextCatalog.Find(key, Language.Chinese)) || string.IsNullOrWhiteSpace(TextCatalog.Find(key, Language.English)));

    [Fact]
    public void Texts_PlacesToFill_AreTheSameInBothLanguages() => Assert.DoesNotContain(TextCatalog.Keys, key =>
        Places(TextCatalog.Find(key, Language.Chinese)) != Places(TextCatalog.Find(key, Language.English)));

    [Fact]
    public void Pages_KeysTheyName_AreInTheCatalog()
    {
        var named = SourceFiles.SelectMany(file => NamedKey().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, key => !TextCatalog.Has(key));
    }

    [Fact]
    public void Roles_All_HaveAName() => Assert.DoesNotContain(Roles.All, role => !TextCatalog.Has("role." + role));

    [Fact]
    public void Texts_ChineseOnes_HoldNoLatinSentence() => Assert.DoesNotContain(TextCatalog.Keys, key =>
        LatinSentence().IsMatch(TextCatalog.Find(key, Language.Chinese)) && key != "site.otherLanguage");

    private static string Places(string text) => string.Join(' ', Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex("""\bT\["([^"$]+)"[\],]""")]
    private static partial Regex NamedKey();

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"[a-z]+ [a-z]+ [a-z]+")]
    private static partial Regex LatinSentence();
}
