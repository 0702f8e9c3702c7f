namespace ScoringPlatform.Scoring.Votes;

/// <summary>A round's sealing key: the public half as SubjectPublicKeyInfo, the private half as PKCS 8.</summary>
public sealed record SealKeyPair(byte[] PublicKey, byte[] PrivateKey);
