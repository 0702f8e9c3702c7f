using System.Buffers;
using System.Security.Cryptography;

namespace ScoringPlatform.GraphQL.Transport.Requests;

/// <summary>SHA-256 of documents, as lower-case hexadecimal digits.</summary>
internal static class DocumentHash
{
    private const int Digits = 64;
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    public static string Of(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    /// <summary>Whether a text can be a hash: it may then be part of a file's name.</summary>
    public static bool IsWellFormed(string hash) => hash.Length == Digits && !hash.AsSpan().ContainsAnyExcept(Hexadecimal);
}
