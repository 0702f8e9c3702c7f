using System.Globalization;
using System.Text;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>The ids that clients send, made from keys.</summary>
internal static class NodeIds
{
    public static string Of(string type, int key) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type}:{key}")));

    public static int KeyOf(string id) =>
        int.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1], CultureInfo.InvariantCulture);
}
