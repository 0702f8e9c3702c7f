using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ScoringPlatform.Console.Hosting;

/// <summary>One of the console's files for browsers.</summary>
/// <param name="Text">What is in it.</param>
/// <param name="Content">The same in UTF-8.</param>
/// <param name="Hash">The SHA-256 of the content, in Base64.</param>
/// <param name="Version">The beginning of the hash, as the file's address names it.</param>
internal sealed partial record AssetFile(string Text, byte[] Content, string Hash, string Version)
{
    private const int Shown = 12;

    /// <summary>A file as it is sent: modules name others by addresses that are kept for good as well.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="texts">All files by name, as they were written.</param>
    public static AssetFile Of(string name, IReadOnlyDictionary<string, string> texts)
    {
        var text = name.EndsWith(".js", StringComparison.Ordinal)
            ? Import().Replace(texts[name], match => $"from \"./{match.Groups[1].Value}?v={Of(match.Groups[1].Value, texts).Version}\"")
            : texts[name];
        var content = Encoding.UTF8.GetBytes(text);
        var hash = SHA256.HashData(content);
        return new AssetFile(text, content, Convert.ToBase64String(hash), Convert.ToHexStringLower(hash)[..Shown]);
    }

    [GeneratedRegex("""from "\./([a-z]+\.js)"(?=;)""")]
    private static partial Regex Import();
}
